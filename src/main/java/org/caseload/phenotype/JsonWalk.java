package org.caseload.phenotype;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Goes through JSON token by token. Strings that nobody asks for are passed over without being made. */
final class JsonWalk {

    private final JsonParser json;
    private final View view = new View();

    JsonWalk(JsonParser json) {
        this.json = json;
    }

    @FunctionalInterface
    interface Field {
        /** Reads or skips the value of the field, whose name has just been read. */
        void read(String name);
    }

    /** Characters that the parser keeps, until it reads on. */
    private static final class View implements CharSequence {

        private char[] letters = {};
        private int start;
        private int length;

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            return letters[start + index];
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new String(letters, start + from, to - from);
        }

        @Override
        public String toString() {
            return new String(letters, start, length);
        }
    }

    /** The fields of the object that comes next; false, and passed over, when something else does. */
    boolean object(Field field) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return false;
        }
        fields(field);
        return true;
    }

    /**
     * The objects of the array that comes next; anything else is passed over.
     *
     * @param object goes through its {@link #fields}
     */
    void objects(Runnable object) {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                object.run();
            } else {
                json.skipChildren();
            }
        }
    }

    /** The fields of the object that has just begun. */
    void fields(Field field) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            field.read(name);
        }
    }

    /** The string that comes next; empty, and passed over, when something else does. */
    String text() {
        String text = json.nextStringValue();
        if (text == null) {
            json.skipChildren();
            return "";
        }
        return text;
    }

    /**
     * The characters of the string that comes next, until more is read: for ids and addresses, most of which nobody keeps.
     * None, and passed over, when something else comes.
     */
    CharSequence characters() {
        if (json.nextToken() != JsonToken.VALUE_STRING) {
            json.skipChildren();
            return "";
        }
        view.letters = json.getStringCharacters();
        view.start = json.getStringOffset();
        view.length = json.getStringLength();
        return view;
    }

    boolean isTrue() {
        boolean found = json.nextToken() == JsonToken.VALUE_TRUE;
        json.skipChildren();
        return found;
    }

    void skip() {
        json.nextToken();
        json.skipChildren();
    }
}
