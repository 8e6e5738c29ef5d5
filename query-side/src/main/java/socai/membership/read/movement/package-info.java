/** Changes in membership: who came, went and was recognised in a period, by organisation, and how that adds up. */
@NullMarked
package socai.membership.read.movement;

import org.jspecify.annotations.NullMarked;
