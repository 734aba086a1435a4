package vn.dti.files;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The machine's files, seen through a disk of which one operation fails, or all from one on: as if the disk had an error,
 * or the program had been killed.
 */
public final class FailingDisk extends FileSystem {

    /** What happens at the chosen operation. */
    public enum Fault {
        /** That one fails. */
        ERROR,
        /** That one and all after it fail: for the files, the program is dead. */
        KILL
    }

    private final FileSystem real;
    private final Provider provider = new Provider();
    private final AtomicInteger operations = new AtomicInteger();
    private volatile int chosen = Integer.MAX_VALUE;
    private volatile Fault fault = Fault.ERROR;
    private volatile Opening opening = file -> {};

    /** What happens to a file of the machine before it is opened, or asked whether it may be. */
    @FunctionalInterface
    public interface Opening {
        void of(Path file) throws IOException;
    }

    public FailingDisk(FileSystem real) {
        this.real = real;
    }

    /** Has an operation fail, counted from 1 from now on. */
    public void failAt(int operation, Fault how) {
        operations.set(0);
        fault = how;
        chosen = operation;
    }

    /** Has something happen, or go wrong, whenever a file is opened or it is asked whether it may be. */
    public void atOpening(Opening happens) {
        opening = happens;
    }

    /** Operations since {@link #failAt}. */
    public int operations() {
        return operations.get();
    }

    /** A file of the machine on this disk. */
    public Path path(Path file) {
        return (Path) Proxy.newProxyInstance(
                FailingDisk.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getFileSystem":
                            return this;
                        case "toRealPath":
                            operation(file);
                            return path(file.toRealPath((LinkOption[]) arguments[0]));
                        case "equals":
                            return isOurs(arguments[0]) && file.equals(realOf((Path) arguments[0]));
                        case "hashCode":
                            return file.hashCode();
                        case "iterator":
                            return paths(file.iterator());
                        default:
                            break;
                    }
                    Object[] own = arguments == null ? new Object[0] : arguments.clone();
                    for (int i = 0; i < own.length; i++) {
                        own[i] = own[i] instanceof Path path ? realOf(path) : own[i];
                    }
                    try {
                        Object result = method.invoke(file, own);
                        return result instanceof Path path ? path(path) : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private Iterator<Path> paths(Iterator<Path> names) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return names.hasNext();
            }

            @Override
            public Path next() {
                return path(names.next());
            }
        };
    }

    private boolean isOurs(Object path) {
        return path instanceof Path each && each.getFileSystem() == this;
    }

    private Path realOf(Path path) {
        if (!isOurs(path)) {
            return path;
        }
        return real.getPath(path.toString());
    }

    private void operation(Path file) throws IOException {
        int number = operations.incrementAndGet();
        if (number == chosen || number > chosen && fault == Fault.KILL) {
            throw new java.nio.file.FileSystemException(file.toString(), null, "operation " + number + " fails");
        }
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return path(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }

    /** Hands every operation over to the machine, unless it is the one that fails. */
    private final class Provider extends FileSystemProvider {

        private Path checked(Path path) throws IOException {
            operation(path);
            return realOf(path);
        }

        private FileSystemProvider machine() {
            return real.provider();
        }

        @Override
        public String getScheme() {
            return "failing";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            opening.of(realOf(path));
            return machine().newByteChannel(checked(path), options, attributes);
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            opening.of(realOf(path));
            return new FailingChannel(machine().newFileChannel(checked(path), options, attributes), () -> {
                operation(path);
                return null;
            });
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            opening.of(realOf(folder));
            DirectoryStream<Path> all =
                    machine().newDirectoryStream(checked(folder), each -> filter.accept(path(each)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return paths(all.iterator());
                }

                @Override
                public void close() throws IOException {
                    all.close();
                }
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            machine().createDirectory(checked(folder), attributes);
        }

        @Override
        public void createLink(Path link, Path existing) throws IOException {
            machine().createLink(checked(link), realOf(existing));
        }

        @Override
        public void delete(Path path) throws IOException {
            machine().delete(checked(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) throws IOException {
            machine().copy(checked(source), realOf(target), options);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            machine().move(checked(source), realOf(target), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return machine().isSameFile(realOf(one), realOf(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return machine().isHidden(realOf(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return machine().getFileStore(realOf(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            if (modes.length > 0) {
                opening.of(realOf(path));
            }
            machine().checkAccess(realOf(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return machine().getFileAttributeView(realOf(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            return machine().readAttributes(realOf(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            return machine().readAttributes(realOf(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            machine().setAttribute(checked(path), attribute, value, options);
        }
    }
}
