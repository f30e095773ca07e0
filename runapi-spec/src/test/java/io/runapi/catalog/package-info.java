/**
 * Tests of the catalogue page that the build has written: its Java compiles, and a browser shows it as it should be.
 */
package io.runapi.catalog;
