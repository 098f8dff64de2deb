package org.caseload.phenotype;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Goes through JSON token by token. Strings that nobody asks for are passed over without being made. */
final class JsonWalk {

    private final JsonParser json;

    JsonWalk(JsonParser json) {
        this.json = json;
    }

    @FunctionalInterface
    interface Field {
        /** Reads or skips the value of the field, whose name has just been read. */
        void read(String name);
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
