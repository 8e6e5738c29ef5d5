/** Tests of rebuilding papers of a lost file. */
@NullMarked
package socai.membership.write.memberfile.rebuild;

import org.jspecify.annotations.NullMarked;
