package copydesk.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What to read.
 *
 * @param path a file, a folder or a pattern, on any file system that Hadoop knows
 * @param limit the length in bytes of the longest record that is read
 * @param slice the length in bytes of the part of a large file that is read at a time
 */
record Input(String path, int limit, long slice) implements Serializable {
    /**
     * Returns the files, in order; in folders those whose names start with {@code _} or {@code .} are not data.
     *
     * @throws IOException if there is no such file or folder
     */
    List<FileStatus> files(Configuration hadoop) throws IOException {
        Path pattern = new Path(path);
        FileSystem system = pattern.getFileSystem(hadoop);
        FileStatus[] found = system.globStatus(pattern);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException(path + " does not exist");
        }
        List<FileStatus> files = new ArrayList<>();
        for (FileStatus status : found) {
            collect(system, status, files);
        }
        files.sort(Comparator.comparing(file -> file.getPath().toString()));
        return files;
    }

    private static void collect(FileSystem system, FileStatus status, List<FileStatus> files) throws IOException {
        if (status.isFile()) {
            files.add(status);
            return;
        }
        for (FileStatus child : system.listStatus(status.getPath())) {
            String name = child.getPath().getName();
            if (!name.startsWith("_") && !name.startsWith(".")) {
                collect(system, child, files);
            }
        }
    }
}
