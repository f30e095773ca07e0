/** An application of modules; {@code jlink} makes an image of it. */
module com.example.film {
    requires io.runapi;
}
