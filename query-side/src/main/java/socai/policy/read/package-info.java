/** The policy book and the calendar as tables, and what readers ask of them. */
@NullMarked
package socai.policy.read;

import org.jspecify.annotations.NullMarked;
