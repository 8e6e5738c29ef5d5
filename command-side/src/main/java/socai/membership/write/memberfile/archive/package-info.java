/** The file of a member who died is archived. */
@NullMarked
package socai.membership.write.memberfile.archive;

import org.jspecify.annotations.NullMarked;
