package org.alongside.study.qti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.w3c.dom.ls.LSInput;

/** What a parser is given in place of something that it wanted to fetch. */
record FileInput(String id, byte[] bytes) implements LSInput {

    static FileInput of(Path file) {
        try {
            return new FileInput(file.toUri().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileInput empty(String id) {
        return new FileInput(id, new byte[0]);
    }

    @Override
    public InputStream getByteStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public String getSystemId() {
        return id;
    }

    @Override
    public Reader getCharacterStream() {
        return null;
    }

    @Override
    public String getStringData() {
        return null;
    }

    @Override
    public String getPublicId() {
        return null;
    }

    @Override
    public String getBaseURI() {
        return null;
    }

    @Override
    public String getEncoding() {
        return null;
    }

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setCharacterStream(Reader reader) {}

    @Override
    public void setByteStream(InputStream stream) {}

    @Override
    public void setStringData(String text) {}

    @Override
    public void setSystemId(String id) {}

    @Override
    public void setPublicId(String id) {}

    @Override
    public void setBaseURI(String uri) {}

    @Override
    public void setEncoding(String encoding) {}

    @Override
    public void setCertifiedText(boolean certified) {}
}
