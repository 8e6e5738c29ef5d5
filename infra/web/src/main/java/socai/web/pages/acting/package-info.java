/** Doing something: the form of a command, made from the command itself, and the page of a refusal. */
@NullMarked
package socai.web.pages.acting;

import org.jspecify.annotations.NullMarked;
