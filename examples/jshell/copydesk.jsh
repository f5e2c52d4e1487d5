// Opens the desk at a JShell prompt:
//   jshell --class-path examples/cli/target/copydesk.jar --startup DEFAULT --startup examples/jshell/copydesk.jsh
import copydesk.*;
import copydesk.bias.*;
import copydesk.blocks.*;
import copydesk.display.*;
import copydesk.entities.*;
import copydesk.normalize.*;
import copydesk.quotes.*;
import copydesk.text.*;
import java.nio.file.*;
