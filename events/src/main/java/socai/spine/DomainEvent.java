package socai.spine;

/** Something that happened and is never changed or deleted. Each context seals its own sub-interface. */
public interface DomainEvent {}
