/** A transfer is asked for, by the member or by the secretary of the cell. */
@NullMarked
package socai.membership.write.transfer.request;

import org.jspecify.annotations.NullMarked;
