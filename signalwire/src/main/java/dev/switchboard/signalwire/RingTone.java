package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** The tone that a caller hears while the phones ring, as in some country. */
public enum RingTone {
    /** Austria. */
    @Wire("at")
    AT,
    /** Australia. */
    @Wire("au")
    AU,
    /** Bulgaria. */
    @Wire("bg")
    BG,
    /** Brazil. */
    @Wire("br")
    BR,
    /** Belgium. */
    @Wire("be")
    BE,
    /** Switzerland. */
    @Wire("ch")
    CH,
    /** Chile. */
    @Wire("cl")
    CL,
    /** China. */
    @Wire("cn")
    CN,
    /** Czechia. */
    @Wire("cz")
    CZ,
    /** Germany. */
    @Wire("de")
    DE,
    /** Denmark. */
    @Wire("dk")
    DK,
    /** Estonia. */
    @Wire("ee")
    EE,
    /** Spain. */
    @Wire("es")
    ES,
    /** Finland. */
    @Wire("fi")
    FI,
    /** France. */
    @Wire("fr")
    FR,
    /** Greece. */
    @Wire("gr")
    GR,
    /** Hungary. */
    @Wire("hu")
    HU,
    /** Israel. */
    @Wire("il")
    IL,
    /** India. */
    @Wire("in")
    IN,
    /** Italy. */
    @Wire("it")
    IT,
    /** Lithuania. */
    @Wire("lt")
    LT,
    /** Japan. */
    @Wire("jp")
    JP,
    /** Mexico. */
    @Wire("mx")
    MX,
    /** Malaysia. */
    @Wire("my")
    MY,
    /** The Netherlands. */
    @Wire("nl")
    NL,
    /** Norway. */
    @Wire("no")
    NO,
    /** New Zealand. */
    @Wire("nz")
    NZ,
    /** The Philippines. */
    @Wire("ph")
    PH,
    /** Poland. */
    @Wire("pl")
    PL,
    /** Portugal. */
    @Wire("pt")
    PT,
    /** Russia. */
    @Wire("ru")
    RU,
    /** Sweden. */
    @Wire("se")
    SE,
    /** Singapore. */
    @Wire("sg")
    SG,
    /** Thailand. */
    @Wire("th")
    TH,
    /** The United Kingdom. */
    @Wire("uk")
    UK,
    /** The United States. */
    @Wire("us")
    US,
    /** The United States, as it was. */
    @Wire("us-old")
    US_OLD,
    /** Taiwan. */
    @Wire("tw")
    TW,
    /** Venezuela. */
    @Wire("ve")
    VE,
    /** South Africa. */
    @Wire("za")
    ZA
}
