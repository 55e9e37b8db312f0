export default function Page() {
  return <h1 className="frame py-20 text-4xl">Sugu</h1>
}
