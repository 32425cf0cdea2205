package dev.switchboard.client.numbers;

import io.avaje.jsonb.Json;

/**
 * What kind of number it is. sipgate may add kinds; compare with {@code equals}.
 *
 * @param value as sipgate spells it
 */
@Json
public record NumberType(@Json.Value String value) {
    /** A mobile number. */
    public static final NumberType MOBILE = new NumberType("MOBILE");
    /** A landline number. */
    public static final NumberType LANDLINE = new NumberType("LANDLINE");
    /** A short number within the account. */
    public static final NumberType QUICKDIAL = new NumberType("QUICKDIAL");
    /** A number of another country. */
    public static final NumberType INTERNATIONAL = new NumberType("INTERNATIONAL");
}
