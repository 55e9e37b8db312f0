import * as migration_20261120_095423_initial from './20261120_095423_initial';

export const migrations = [
  {
    up: migration_20261120_095423_initial.up,
    down: migration_20261120_095423_initial.down,
    name: '20261120_095423_initial'
  },
];
