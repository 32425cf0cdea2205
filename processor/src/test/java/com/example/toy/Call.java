package com.example.toy;

import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Param;

/** What all events of a call say. */
public record Call(
        @CallId @Param("id") String id,
        @Param("caller") Caller caller,
        @Param(value = "way", absent = "inbound") Way way) {}
