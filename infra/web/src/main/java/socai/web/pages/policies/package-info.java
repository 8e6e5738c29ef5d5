/** The policy book: what is in force on a day, one regulation, what changed between two days. */
@NullMarked
package socai.web.pages.policies;

import org.jspecify.annotations.NullMarked;
