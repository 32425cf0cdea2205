package com.example.toy;

/** What can be heard before a question. */
public sealed interface Prompt permits Say, Rest {}
