/** Decisions: the list of attempts and how one was reached. */
@NullMarked
package socai.web.pages.replay;

import org.jspecify.annotations.NullMarked;
