package socai.app.formats;

/** On which side of its limit a rule holds. */
enum Side {
    BELOW {
        @Override
        boolean holds(int offset) {
            return offset < 0;
        }
    },
    AT_MOST {
        @Override
        boolean holds(int offset) {
            return offset <= 0;
        }
    },
    EXACTLY {
        @Override
        boolean holds(int offset) {
            return offset == 0;
        }
    },
    AT_LEAST {
        @Override
        boolean holds(int offset) {
            return offset >= 0;
        }
    },
    ABOVE {
        @Override
        boolean holds(int offset) {
            return offset > 0;
        }
    };

    /** @param offset −1 one step short of the limit, 0 on it, 1 one step beyond */
    abstract boolean holds(int offset);
}
