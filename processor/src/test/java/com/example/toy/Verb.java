package com.example.toy;

/** What can be done. */
public sealed interface Verb permits Ask, Say, Connect, Bye, UserVerb {}
