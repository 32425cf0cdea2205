package com.example.toy;

import dev.switchboard.describe.Wire;

/** A closed enum. */
public enum Way {
    @Wire("inbound")
    IN,
    @Wire({"outbound-api", "outbound"})
    OUT
}
