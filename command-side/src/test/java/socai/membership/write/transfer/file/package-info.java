/** Decisions on transfers: file. */
@NullMarked
package socai.membership.write.transfer.file;

import org.jspecify.annotations.NullMarked;
