package socai.membership.write.memberfile;

import socai.membership.write.deciding.Superiors;
import socai.spine.Logical;

/** @param superiors those above the cell of the member: one of them keeps the file */
@Logical("membership.MemberFile.Facts")
public record FileFacts(Superiors superiors) {}
