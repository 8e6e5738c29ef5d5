/** Tests of reporting a lost member file. */
@NullMarked
package socai.membership.write.memberfile.lost;

import org.jspecify.annotations.NullMarked;
