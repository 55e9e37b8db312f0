import fc from "fast-check"
import {
  CHECKOUT_FIELDS,
  checkValues,
  readValues,
  type CheckoutOffer,
  type CheckoutValues,
} from "../checkout-form"

const offer: CheckoutOffer = {
  countries: ["ci", "sn"],
  shipping: [
    { id: "so_delivery", pickup: false },
    { id: "so_pickup", pickup: true },
  ],
  paymentProviders: ["pp_system_default"],
}
const good: CheckoutValues = {
  email: "Awa.Kone@Example.ci",
  phone_country: "ci",
  phone: "07 08 12 34 56",
  country: "ci",
  shipping_option: "so_delivery",
  first_name: "Awa",
  last_name: "Koné",
  city: "Abidjan",
  district: "Cocody Angré",
  address: "Rue L84, villa 12",
  landmark: "En face de la pharmacie",
  note: "",
  payment_provider: "pp_system_default",
  save_address: "on",
}
const errorsOf = (values: Partial<CheckoutValues>) => {
  const result = checkValues({ ...good, ...values }, offer)
  return "errors" in result ? result.errors : {}
}

describe("the checkout's fields", () => {
  it("become what the store needs: e-mail in small letters, telephone as E.164", () => {
    expect(checkValues(good, offer)).toEqual({
      data: {
        email: "awa.kone@example.ci",
        phone: "+2250708123456",
        country: "ci",
        firstName: "Awa",
        lastName: "Koné",
        city: "Abidjan",
        district: "Cocody Angré",
        address: "Rue L84, villa 12",
        landmark: "En face de la pharmacie",
        note: "",
        shippingOption: "so_delivery",
        paymentProvider: "pp_system_default",
        saveAddress: true,
      },
    })
  })

  it("each say their own error, all at once, when nothing is filled in", () => {
    const empty = Object.fromEntries(CHECKOUT_FIELDS.map((field) => [field, ""]))
    const result = checkValues(empty as CheckoutValues, offer)
    expect(result).toEqual({
      errors: {
        email: "email_missing",
        phone: "phone_missing",
        country: "country_unserved",
        shipping_option: "shipping_missing",
        first_name: "first_name_missing",
        last_name: "last_name_missing",
        city: "city_missing",
        district: "district_missing",
        address: "address_missing",
        payment_provider: "payment_missing",
      },
    })
    const fields = Object.keys("errors" in result ? result.errors : {})
    expect(fields).toEqual(CHECKOUT_FIELDS.filter((field) => fields.includes(field)))
  })

  it("ask for no address when the order is collected in the shop, and keep none", () => {
    const typed = { ...good, shipping_option: "so_pickup", city: "", district: "", address: "" }
    const result = checkValues(typed, offer)
    expect(result).toMatchObject({
      data: { city: "", district: "", address: "", landmark: "", saveAddress: false },
    })
  })

  it("refuse what was not offered", () => {
    expect(errorsOf({ country: "fr" })).toEqual({ country: "country_unserved" })
    expect(errorsOf({ country: "bj" })).toEqual({ country: "country_unserved" })
    expect(errorsOf({ shipping_option: "so_other" })).toEqual({ shipping_option: "shipping_gone" })
    expect(errorsOf({ payment_provider: "pp_free" })).toEqual({
      payment_provider: "payment_missing",
    })
  })

  it("refuse an e-mail or a telephone that cannot exist, and texts beyond their length", () => {
    for (const email of ["awa", "awa@", "awa@ci", "a b@c.ci"]) {
      expect([email, errorsOf({ email })]).toEqual([email, { email: "email_wrong" }])
    }
    expect(errorsOf({ phone: "07 08" })).toEqual({ phone: "phone_wrong" })
    expect(errorsOf({ note: "x".repeat(501) })).toEqual({ note: "too_long" })
  })

  it("never throw, whatever is sent", () => {
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(CHECKOUT_FIELDS.map((field) => [field, fc.string()])) as Record<
            keyof CheckoutValues,
            fc.Arbitrary<string>
          >
        ),
        (values) => {
          expect(Object.keys(checkValues(values, offer))).toHaveLength(1)
        }
      )
    )
  })

  it("are read from a submission trimmed, and a file in place of a text counts as empty", () => {
    const formData = new FormData()
    formData.set("city", "  Abidjan ")
    formData.set("email", new File(["x"], "x.txt"))
    expect(readValues(formData)).toMatchObject({ city: "Abidjan", email: "", phone: "" })
  })
})
