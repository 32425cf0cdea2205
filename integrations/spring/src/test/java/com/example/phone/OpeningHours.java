package com.example.phone;

public interface OpeningHours {
    boolean areNow();
}
