/** Tests of archiving the file of a deceased member. */
@NullMarked
package socai.membership.write.memberfile.archive;

import org.jspecify.annotations.NullMarked;
