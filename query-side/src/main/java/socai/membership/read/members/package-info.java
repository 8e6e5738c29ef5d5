/** Searching the members of an organisation. */
@NullMarked
package socai.membership.read.members;

import org.jspecify.annotations.NullMarked;
