/** Tests of the changes in membership. */
@NullMarked
package socai.membership.read.movement;

import org.jspecify.annotations.NullMarked;
