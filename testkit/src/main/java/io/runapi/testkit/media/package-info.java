/** Pictures, films and sounds that any viewer opens, made from a prompt without a model. */
@NullMarked
package io.runapi.testkit.media;

import org.jspecify.annotations.NullMarked;
