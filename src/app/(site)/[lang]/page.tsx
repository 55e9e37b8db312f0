export default function Page() {
  return <main>Sugu</main>
}
