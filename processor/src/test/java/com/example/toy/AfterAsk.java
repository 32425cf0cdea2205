package com.example.toy;

import dev.switchboard.Callback;

/** What follows a question. */
public interface AfterAsk extends Callback {}
