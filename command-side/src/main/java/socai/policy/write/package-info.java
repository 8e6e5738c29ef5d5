/** The policy book: which number, share and body was in force on which day, and how it is published. */
@NullMarked
package socai.policy.write;

import org.jspecify.annotations.NullMarked;
