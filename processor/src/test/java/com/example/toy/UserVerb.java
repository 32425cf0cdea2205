package com.example.toy;

/** A user's own verb. */
public non-sealed interface UserVerb extends Verb {}
