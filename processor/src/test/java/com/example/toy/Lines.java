package com.example.toy;

import dev.switchboard.describe.Child;
import java.util.List;

/** A group. */
public record Lines(@Child List<Line> lines) {}
