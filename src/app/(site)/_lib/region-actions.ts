"use server"

import { cookies } from "next/headers"
import { getEnv } from "@/config/env"
import { COUNTRY_COOKIE } from "./region"

const YEAR_S = 60 * 60 * 24 * 365

/**
 * Keeps the reader's delivery country.
 *
 * @param formData - `country`: two letters; anything else changes nothing, and an unserved
 *   country falls back to the default when it is read
 */
export async function chooseCountry(formData: FormData): Promise<void> {
  const country = String(formData.get("country") ?? "").toLowerCase()
  if (!/^[a-z]{2}$/.test(country)) return
  const jar = await cookies()
  jar.set(COUNTRY_COOKIE, country, {
    httpOnly: true,
    sameSite: "lax",
    secure: getEnv().secure,
    path: "/",
    maxAge: YEAR_S,
  })
}
