package com.example.toy;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** An open enum. */
public enum Progress {
    @Wire("ringing")
    RINGING,
    @Wire({"done", "finished"})
    DONE,
    @Otherwise
    OTHER
}
