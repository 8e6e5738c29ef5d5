/** The exemption of a member from activities: its state, and what its steps share. */
@NullMarked
package socai.membership.write.exemption;

import org.jspecify.annotations.NullMarked;
