/** Answers to chats without a model: what they say, and how they look on the wire, whole and in chunks. */
@NullMarked
package io.runapi.testkit.chat;

import org.jspecify.annotations.NullMarked;
