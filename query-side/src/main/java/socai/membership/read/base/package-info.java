/** How many members of an organisation count in a vote today, and why the others do not. */
@NullMarked
package socai.membership.read.base;

import org.jspecify.annotations.NullMarked;
