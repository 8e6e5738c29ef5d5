/** Pages for what goes wrong, each with a way back. */
@NullMarked
package socai.web.pages.problem;

import org.jspecify.annotations.NullMarked;
