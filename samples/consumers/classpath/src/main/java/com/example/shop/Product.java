package com.example.shop;

import com.google.auto.value.AutoValue;

/** What the shop sells: AutoValue writes the class behind it. */
@AutoValue
public abstract class Product {
    public static Product of(String name, String mood) {
        return new AutoValue_Product(name, mood);
    }

    public abstract String getName();

    public abstract String getMood();
}
