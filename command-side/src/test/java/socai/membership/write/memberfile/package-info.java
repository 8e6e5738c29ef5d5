/** A world with one member file in it. */
@NullMarked
package socai.membership.write.memberfile;

import org.jspecify.annotations.NullMarked;
