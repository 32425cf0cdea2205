package com.example.toy;

import dev.switchboard.Callback;

/** What happens on a line that is called. */
public interface Leg extends Callback {}
