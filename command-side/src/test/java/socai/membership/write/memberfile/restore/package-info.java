/** Tests of restoring a lost file. */
@NullMarked
package socai.membership.write.memberfile.restore;

import org.jspecify.annotations.NullMarked;
