/** Follow long work, such as a video, to its end. */
@NullMarked
package io.runapi.task;

import org.jspecify.annotations.NullMarked;
