/** The policy book as it is in force on a day. */
@NullMarked
package socai.policy.read.book;

import org.jspecify.annotations.NullMarked;
