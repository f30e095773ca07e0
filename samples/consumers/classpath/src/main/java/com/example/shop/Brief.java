package com.example.shop;

/** What a painter needs to know. */
public record Brief(String name, String mood) {}
