package com.example.toy;

/** An enum that is spelt as in Java. */
public enum Codec {
    PCMU,
    PCMA
}
