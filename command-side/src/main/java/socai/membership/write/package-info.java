/** The folded states of the membership context; each slice below it is one command with its decision. */
@NullMarked
package socai.membership.write;

import org.jspecify.annotations.NullMarked;
